import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $getRoot, createEditor } from 'lexical';

const home = document.querySelector<HTMLElement>('#home');
const element = document.createElement('div');
element.contentEditable = 'true';
home?.append(element);
const editor = createEditor({
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(element);
registerPlainText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);

window.modelText = () => editor.read(() => $getRoot().getTextContent());
window.emptyModel = () => editor.update(() => void $getRoot().clear());
