// Stands in for `preact/hooks` and `preact/jsx-runtime` in the body of the card, which is drawn by
// the Preact of the reader beside it.
const { cuecyclePreact } = globalThis;
if (!cuecyclePreact) throw new Error('The body of the card is drawn by the reader');

export const { Fragment, jsx, jsxs, useEffect, useLayoutEffect, useRef, useState } = cuecyclePreact;
