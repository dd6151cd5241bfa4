import { expose } from 'comlink';
import { createTeamDesk } from './team-desk';

expose(createTeamDesk());
