import { i18n } from '#i18n';
import type { FileFault } from '@/core/exchange/file-fault';

/** Why a file cannot be used, and what to do, in a sentence. */
export function faultWords(fault: FileFault): string {
  switch (fault.kind) {
    case 'newer':
      return i18n.t('fileFault.newer');
    case 'damaged':
      return i18n.t('fileFault.damaged', [fault.place ?? '']);
    case 'cut-off':
      return i18n.t('fileFault.cutOff');
    case 'empty':
      return i18n.t('fileFault.empty');
    default:
      return i18n.t('fileFault.notOurs');
  }
}
