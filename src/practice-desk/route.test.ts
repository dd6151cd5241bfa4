import { expect, it } from 'vitest';
import { pathOfSplit, pathOfTicket, routeOf, shownTickets } from './route';

it('reads the addresses that the desk writes', () => {
  expect(routeOf('/')).toEqual({ kind: 'inbox' });
  expect(routeOf('/about')).toEqual({ kind: 'about' });
  expect(routeOf(pathOfTicket('1042'))).toEqual({ kind: 'ticket', ids: ['1042'] });
  expect(shownTickets(routeOf(pathOfSplit('1042', '1043')))).toEqual(['1042', '1043']);
});

it('says of all other addresses that they lead nowhere', () => {
  const paths = [
    '/tickets',
    '/tickets/9',
    '/tickets/1042/x',
    '/split/1042',
    '/split/1042/1042',
    '/x',
  ];
  expect(paths.map((path) => routeOf(path).kind)).toEqual(paths.map(() => 'lost'));
});
