// What the card adds to a content script, for weighing.
export { render } from 'preact';
export { CueCard } from '@/ui/cue-card/cue-card';
export { default as cardCss } from '@/ui/cue-card/cue-card.css?inline';
export { default as themeCss } from '@/ui/theme.css?inline';
