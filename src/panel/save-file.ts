import type { ExportFormat, ExportPreview } from '@/ui/models/panel-source';

const mediaTypes: Record<ExportFormat, string> = {
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
};

/** Hands a file to the browser's downloads: written to disk by the agent's own act, sent nowhere. */
export function saveFile(
  { fileName, content }: Pick<ExportPreview, 'fileName' | 'content'>,
  format: ExportFormat,
): void {
  const url = URL.createObjectURL(new Blob([content], { type: mediaTypes[format] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken its copy of the address when the click returns.
  URL.revokeObjectURL(url);
}
