import type { HelpdeskDefinition } from './definition';

/**
 * The definition whose product this page is. More anchors found beat fewer; a tie is ambiguous and
 * gives none, because reading a page by the wrong definition is worse than not reading it.
 */
export function recognise(
  definitions: readonly HelpdeskDefinition[],
  page: ParentNode,
): HelpdeskDefinition | undefined {
  const votes = definitions
    .map((definition) => ({ definition, count: countAnchors(definition, page) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const [first, second] = votes;
  return first && first.count !== second?.count ? first.definition : undefined;
}

function countAnchors(definition: HelpdeskDefinition, page: ParentNode): number {
  return definition.recognise.filter(({ selector }) => page.querySelector(selector)).length;
}
