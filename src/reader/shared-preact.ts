import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** As much of Preact as the body of the card uses. Two copies of it could not draw one tree. */
export const sharedPreact = {
  Fragment,
  jsx,
  jsxs,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
};
