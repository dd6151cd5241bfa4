import { Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Page() {
  const [state, setState] = useState(() => EditorState.createEmpty());
  window.modelText = () => state.getCurrentContent().getPlainText('\n');
  window.emptyModel = () => setState(EditorState.createEmpty());
  return createElement(Editor, { editorState: state, onChange: setState });
}
const home = document.querySelector('#home');
if (!home) throw new Error('There is no place for the editor');
createRoot(home).render(createElement(Page));
