import { useTranslation } from 'react-i18next';
import type { Eligibility } from '../../api/types.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useDraft } from '../draft.tsx';

/** Asked only while booking goes by neighbourhood: an answer that says so, or one already given. */
export function DongField({ answer, onChange }: { answer: Eligibility | undefined; onChange(): void }) {
  const { t } = useTranslation();
  const { draft, fill } = useDraft();
  if (answer?.reason !== 'dong' && !draft.dong) return null;
  return (
    <TextField
      label={t('eligibility.dong')}
      hint={t('eligibility.dongHint')}
      value={draft.dong}
      onChange={(dong) => (fill({ dong: dong.trim() }), onChange())}
      maxLength={20}
    />
  );
}
