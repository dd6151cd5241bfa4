interface Editor {
  getData(): string;
  setData(data: string): void;
}
declare const CKEDITOR: { replace(id: string, options: object): Editor };

const field = document.createElement('textarea');
field.id = 'field';
document.querySelector('#home')?.append(field);
const editor = CKEDITOR.replace('field', { versionCheck: false, toolbar: [['Bold']] });
const page = new DOMParser();

window.modelText = () =>
  [...page.parseFromString(editor.getData(), 'text/html').body.children]
    .map((block) => block.textContent ?? '')
    .join('\n');
window.emptyModel = () => editor.setData('');
