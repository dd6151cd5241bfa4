interface Editor {
  getContent(options: { format: 'text' }): string;
  setContent(content: string): void;
}
declare const tinymce: { init(options: object): Promise<Editor[]> };

const field = document.createElement('textarea');
field.id = 'field';
document.querySelector('#home')?.append(field);
const [editor] = await tinymce.init({
  selector: '#field',
  license_key: 'gpl',
  menubar: false,
  toolbar: 'bold',
  promotion: false,
  // Each change is a step of its own: the tests type faster than people do.
  custom_undo_redo_levels: 100,
});
if (!editor) throw new Error('TinyMCE did not start');

window.modelText = () => editor.getContent({ format: 'text' }).replaceAll('\n\n', '\n');
window.emptyModel = () => editor.setContent('');
