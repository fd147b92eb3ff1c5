import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../api/clock.ts';
import type { BookingGroup } from '../../api/scheduling-types.ts';
import { Button } from '../../ui/button.tsx';
import { calendarFile, saveFile } from './calendar-file.ts';

export function SaveToCalendar({ groups }: { groups: readonly BookingGroup[] }) {
  const { t } = useTranslation();
  const now = useServerNow(60_000);
  const save = () =>
    saveFile(
      `${groups[0]!.number}.ics`,
      calendarFile(groups, now ?? Date.parse(groups[0]!.confirmedAt), {
        summary: ({ id, service }) => {
          const owner = groups.find(({ bookings }) => bookings.some((booking) => booking.id === id))!;
          return owner.isOwn ? service.label : `${service.label} (${owner.person.maskedName})`;
        },
        description: ({ number }) => `${t('done.number')} ${number}`,
      }),
    );
  return (
    <Button tone="secondary" onPress={save}>
      {t('done.calendar')}
    </Button>
  );
}
