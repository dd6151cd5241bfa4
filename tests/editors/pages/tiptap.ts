import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';

const editor = new Editor({
  element: document.querySelector<HTMLElement>('#home'),
  // The page's policy allows no styles that a script writes into it.
  injectCSS: false,
  // Each change is a step of its own: the tests type faster than people do.
  extensions: [StarterKit.configure({ undoRedo: { newGroupDelay: 0 } })],
});

window.modelText = () => editor.getText({ blockSeparator: '\n' });
window.emptyModel = () => void editor.commands.clearContent(true);
