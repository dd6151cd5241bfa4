// A text field, an editable element, the same inside a shadow root.
const shape = new URL(location.href).searchParams.get('shape');
const home = document.querySelector('#home');
if (!home) throw new Error('The page has no place for the editor');

const element = document.createElement(shape === 'textarea' ? 'textarea' : 'div');
if (element instanceof HTMLDivElement) element.contentEditable = 'true';
element.id = 'editor';
const root = shape === 'shadow' ? home.attachShadow({ mode: 'open' }) : home;
root.append(element);

window.modelText = () =>
  element instanceof HTMLTextAreaElement ? element.value : element.innerText;
window.emptyModel = () => {
  if (element instanceof HTMLTextAreaElement) element.value = '';
  else element.replaceChildren();
};
