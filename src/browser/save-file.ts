const mediaTypes = {
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
};

export interface TextFile {
  readonly fileName: string;
  readonly content: string;
}

/** Hands a text file to the browser's downloads. */
export function saveText({ fileName, content }: TextFile, format: keyof typeof mediaTypes): void {
  saveFile(fileName, new Blob([content], { type: mediaTypes[format] }));
}

/** Hands a file to the browser's downloads: written to disk by the agent's own act, sent nowhere. */
export function saveFile(fileName: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken its copy of the address when the click returns.
  URL.revokeObjectURL(url);
}
