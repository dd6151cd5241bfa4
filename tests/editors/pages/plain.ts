// A text field, an editable element, the same inside a shadow root, and the markup of two editors that
// are sold and cannot be had here: a toolbar, paragraphs, and a hidden field that is kept in step late.
const shape = new URL(location.href).searchParams.get('shape') ?? 'plain';
const home = document.querySelector('#home');
if (!home) throw new Error('The page has no place for the editor');

const classes: Readonly<Record<string, string>> = {
  froala: 'fr-element fr-view',
  redactor: 'redactor-in redactor-in-0',
};
const element = document.createElement(shape === 'textarea' ? 'textarea' : 'div');
if (element instanceof HTMLDivElement) element.contentEditable = 'true';
element.id = 'editor';
element.className = classes[shape] ?? '';
const root = shape === 'shadow' ? home.attachShadow({ mode: 'open' }) : home;
if (classes[shape]) {
  const toolbar = document.createElement('div');
  toolbar.textContent = 'Bold Italic';
  const field = document.createElement('textarea');
  field.hidden = true;
  const paragraph = document.createElement('p');
  paragraph.append(document.createElement('br'));
  element.append(paragraph);
  root.append(toolbar, field);
}
root.append(element);

window.modelText = () =>
  element instanceof HTMLTextAreaElement
    ? element.value
    : element.innerText.replaceAll('\n\n', '\n');
window.emptyModel = () => {
  if (element instanceof HTMLTextAreaElement) element.value = '';
  else element.replaceChildren();
};
