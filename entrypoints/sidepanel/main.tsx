import { startPanel } from '@/panel/start-panel';

void startPanel(document);
