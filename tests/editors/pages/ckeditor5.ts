interface ClassicEditor {
  getData(): string;
  setData(data: string): void;
}
declare const ClassicEditor: { create(place: Element | null): Promise<ClassicEditor> };

const editor = await ClassicEditor.create(document.querySelector('#home'));
const page = new DOMParser();

window.modelText = () =>
  [...page.parseFromString(editor.getData(), 'text/html').body.children]
    .map((block) => block.textContent ?? '')
    .join('\n');
window.emptyModel = () => editor.setData('');
