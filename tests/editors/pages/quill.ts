import Quill from 'quill';

const quill = new Quill('#home', {
  // Each change is a step of its own: the tests type faster than people do.
  modules: { toolbar: false, history: { delay: 0 } },
});

window.modelText = () => quill.getText();
window.emptyModel = () => void quill.setContents([], 'api');
