import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms, type Descendant } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

const paragraph = (text: string): Descendant => ({ children: [{ text }] });
const editor = withHistory(withReact(createEditor()));

function Page() {
  const [initialValue] = useState([paragraph('')]);
  return createElement(Slate, { editor, initialValue }, createElement(Editable));
}
const home = document.querySelector('#home');
if (!home) throw new Error('There is no place for the editor');
createRoot(home).render(createElement(Page));

window.modelText = () => editor.children.map((block) => Node.string(block)).join('\n');
window.selectedText = () => (editor.selection ? Editor.string(editor, editor.selection) : '');
window.emptyModel = () => {
  Transforms.delete(editor, { at: Editor.range(editor, []) });
};
