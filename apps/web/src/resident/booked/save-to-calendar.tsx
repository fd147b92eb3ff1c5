import { useTranslation } from 'react-i18next';
import type { BookingGroup } from '../../api/types.ts';
import { Button } from '../../ui/button.tsx';
import { calendarFile, saveFile } from './calendar-file.ts';

export function SaveToCalendar({ group }: { group: BookingGroup }) {
  const { t } = useTranslation();
  const save = () =>
    saveFile(
      `${group.number}.ics`,
      calendarFile(group, {
        summary: (step) => {
          const service = group.bookings.find((booking) => booking.step === step)?.service.label;
          return service ?? t('book.nth', { step });
        },
        description: t('done.number'),
      }),
    );
  return (
    <Button tone="secondary" onPress={save}>
      {t('done.calendar')}
    </Button>
  );
}
