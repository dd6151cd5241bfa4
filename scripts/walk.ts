/** `node scripts/setup.mjs walk`: the walk of `npm start`, on a machine that has a screen too. */
delete process.env['DISPLAY'];
delete process.env['WAYLAND_DISPLAY'];
await import('./start.ts');
