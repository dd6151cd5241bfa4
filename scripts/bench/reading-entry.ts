// What the reading benchmark bundles: the reader as the background has it.
export { readConversation } from '../../src/core/reading/conversation';
