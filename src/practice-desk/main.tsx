import { render } from 'preact';
import { Desk } from './components/desk';
import { openDesk } from './desk-model';
import './styles/base.css';
import './styles/frame.css';
import './styles/inbox.css';
import './styles/pane.css';
import './styles/conversation.css';
import './styles/composer.css';

const root = document.querySelector('#desk');
if (root) render(<Desk desk={openDesk(window)} />, root);
