import type { LegendEntry } from './charts/chart';

/** What stands around a chart when it is a picture of its own. */
export interface PictureWords {
  readonly title: string;
  /** What is shown, of which time. */
  readonly subtitle: string;
  readonly legend: readonly LegendEntry[];
  readonly isRtl: boolean;
}

const svgSpace = 'http://www.w3.org/2000/svg';
const margin = 24;
const font = 'system-ui, sans-serif';

interface PictureParts {
  readonly picture: SVGElement;
  readonly width: number;
  readonly height: number;
}

/** Returns a chart with its words as the text of an SVG file, in the colours that it has on screen. */
export function pictureText(chart: SVGSVGElement, words: PictureWords): string {
  return new XMLSerializer().serializeToString(compose(chart, words).picture);
}

/** Returns the same as a PNG of twice the size, so that it stays sharp. @throws when it cannot be drawn. */
export async function picturePng(chart: SVGSVGElement, words: PictureWords): Promise<Blob> {
  const { picture, width, height } = compose(chart, words);
  const image = new Image();
  const text = new XMLSerializer().serializeToString(picture);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), {
    width: 2 * width,
    height: 2 * height,
  });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The picture is too large for this browser'));
    }, 'image/png');
  });
}

function compose(chart: SVGSVGElement, words: PictureWords): PictureParts {
  const { title, subtitle, legend, isRtl } = words;
  const chartWidth = Number(chart.getAttribute('width'));
  const chartHeight = Number(chart.getAttribute('height'));
  const width = chartWidth + 2 * margin;
  const colors = getComputedStyle(chart);
  const soft = valueOf('--soft', chart);
  const parts: SVGElement[] = [];
  let y = margin;
  const start = isRtl ? width - margin : margin;
  const write = (line: string, size: number, fill: string, weight: string) => {
    y += size + 4;
    const look = { x: start, y, fill, 'font-size': size, 'font-weight': weight };
    parts.push(element('text', { ...look, 'text-anchor': isRtl ? 'end' : 'start' }, line));
  };
  for (const line of wrapped(title, `600 16px ${font}`, chartWidth)) {
    write(line, 16, colors.color, '600');
  }
  for (const line of wrapped(subtitle, `12px ${font}`, chartWidth)) write(line, 12, soft, '400');
  if (legend.length > 0) {
    y += 22;
    parts.push(...legendParts(legend, { start, y, isRtl, chart }));
  }
  y += 14;
  const inner = frozen(chart);
  setAll(inner, { x: margin, y });
  const height = y + chartHeight + margin;
  const picture = element('svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': font,
  });
  const ground = { width, height, fill: valueOf('--paper', chart) };
  picture.append(element('rect', ground), ...parts, inner);
  return { picture, width, height };
}

interface LegendPlace {
  readonly start: number;
  readonly y: number;
  readonly isRtl: boolean;
  readonly chart: SVGSVGElement;
}

function legendParts(
  legend: readonly LegendEntry[],
  { start, y, isRtl, chart }: LegendPlace,
): readonly SVGElement[] {
  const step = isRtl ? -1 : 1;
  let x = start;
  return legend.flatMap(({ name, color, paint }) => {
    const fill = valueOf(/--[\w-]+/.exec(color)?.[0] ?? '--ink', chart);
    const looks = {
      solid: { fill },
      light: { fill, 'fill-opacity': 0.25, stroke: fill },
      hollow: { fill: 'none', stroke: valueOf('--edge', chart), 'stroke-dasharray': '3 2' },
    };
    const box = { x: isRtl ? x - 12 : x, y: y - 10, width: 12, height: 12, rx: 3 };
    const words = { x: x + 18 * step, y, 'font-size': 12, fill: valueOf('--ink', chart) };
    x += (18 + widthOf(name, `12px ${font}`) + 20) * step;
    return [
      element('rect', { ...box, ...looks[paint] }),
      element('text', { ...words, 'text-anchor': isRtl ? 'end' : 'start' }, name),
    ];
  });
}

/** A copy in which colours are no longer those of our style sheet but what they are just now. */
function frozen(chart: SVGSVGElement): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [index, original] of [chart, ...chart.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(original);
    for (const part of ['fill', 'stroke'] as const) {
      if (original.hasAttribute(part)) copies[index]?.setAttribute(part, style[part]);
    }
  }
  for (const mark of copy.querySelectorAll('.marker')) mark.remove();
  copy.removeAttribute('aria-hidden');
  return copy;
}

/** The colour of a token of the theme, as it is just now. */
function valueOf(token: string, near: Element): string {
  const probe = element('rect', { fill: `var(${token})` });
  near.append(probe);
  const { fill } = getComputedStyle(probe);
  probe.remove();
  return fill;
}

/** Breaks a sentence between words, so that no line is wider than that. */
function wrapped(words: string, look: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && widthOf(longer, look) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function widthOf(words: string, look: string): number {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return words.length * 8;
  pen.font = look;
  return pen.measureText(words).width;
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  words = '',
): SVGElement {
  const made = document.createElementNS(svgSpace, name);
  setAll(made, attributes);
  made.textContent = words;
  return made;
}

function setAll(target: SVGElement, attributes: Readonly<Record<string, string | number>>): void {
  for (const [key, value] of Object.entries(attributes)) target.setAttribute(key, String(value));
}
