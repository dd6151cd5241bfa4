import cardCss from '@/ui/cue-card/cue-card.css?inline';
import themeCss from '@/ui/theme.css?inline';

/** All that the card's shadow root needs to look right. */
export const cardStyle = `${themeCss}\n${cardCss}`;
