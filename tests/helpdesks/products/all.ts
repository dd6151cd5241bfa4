import type { Product } from '../product';
import { practiceDesk } from './practice-desk';

/** Every product that has pages to try its definition on. */
export const products: readonly Product[] = [practiceDesk];
