interface Field {
  summernote(options: object): void;
  summernote(command: 'code', html: string): void;
  summernote(command: 'reset'): void;
}
declare const jQuery: (selector: string) => Field;

const home = document.createElement('div');
home.id = 'field';
document.querySelector('#home')?.append(home);
const field = jQuery('#field');
field.summernote({ toolbar: [['font', ['bold']]], height: 120 });

window.modelText = () =>
  [...document.querySelectorAll('.note-editable > *')]
    .map((block) => block.textContent ?? '')
    .join('\n') ||
  (document.querySelector('.note-editable')?.textContent ?? '');
window.emptyModel = () => field.summernote('code', '<p><br></p>');
