// What the card adds to a content script, for weighing.
export { createCueCard } from '@/ui/cue-card/cue-card';
export { mountOpenCard } from '@/ui/cue-card/open-card';
export { default as cardCss } from '@/ui/cue-card/cue-card.css?inline';
export { default as themeCss } from '@/ui/theme.css?inline';
