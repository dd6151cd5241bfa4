import { CardBody } from '@/ui/cue-card/card-body';

/** Leaves the body of the card where the reader of the same page finds it. */
export function offerCardBody(): void {
  globalThis.cuecycleCardBody = CardBody;
}
