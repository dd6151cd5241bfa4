import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

const state = EditorState.create({
  schema,
  plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
});
const view = new EditorView(document.querySelector('#home'), { state });

window.modelText = () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n');
window.emptyModel = () => view.dispatch(view.state.tr.delete(0, view.state.doc.content.size));
