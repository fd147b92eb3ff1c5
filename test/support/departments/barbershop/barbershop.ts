import { Module } from '@nestjs/common';
import { defineDepartment } from '#departments/contract';

@Module({})
class BarbershopModule {}

const everyDay = [1, 2, 3, 4, 5, 6].map((weekday) => ({
  weekday,
  effectiveFrom: '2021-01-01',
  isOpen: true,
  opens: '10:00',
  closes: '19:00',
  capacity: 18,
  slotMinutes: 30,
}));

const floor = ['queueing.read-board', 'queueing.read-line', 'queueing.call-next', 'queueing.work-counter'];

/** Books, queues and notifies through the core without the core knowing what a barber is. */
export const barbershop = defineDepartment({
  code: 'barbershop',
  label: '구내이발소',
  module: BarbershopModule,
  offers: [
    {
      code: 'barbershop.haircut',
      label: '이발',
      detail: '30분',
      series: 'barbershop.haircut',
      services: [{ code: 'barbershop.cut', label: '이발', step: 1 }],
    },
  ],
  visitPaths: [
    {
      lane: 'B',
      services: ['barbershop.cut'],
      stages: [{ code: 'chair', label: '이발 의자', kind: 'called', minutes: 25 }],
    },
  ],
  roles: [
    {
      code: 'barber',
      label: '이발사',
      permissions: [...floor, 'scheduling.find-booking', 'scheduling.check-in'],
    },
  ],
  permissions: [],
  messages: [
    {
      purpose: 'confirmation',
      label: '이발 예약',
      language: 'ko',
      scope: 'barbershop.',
      body: '[{place}] {name} 님, 이발 예약 {number}\n{visits}',
    },
  ],
  intervalRules: [],
  centres: [
    {
      code: 'barber-1',
      name: '구내이발소',
      address: '서울 성북구 보문로 168 지하 1층',
      phone: '02-2241-3114',
      zone: 'Asia/Seoul',
      hours: everyDay,
      closedDays: [],
      policies: [],
      windows: [
        {
          offerCode: 'barbershop.haircut',
          opensAt: '2021-01-01T00:00:00+09:00',
          closesAt: '2022-01-01T00:00:00+09:00',
        },
      ],
      counters: [{ code: 'chair-1', label: '1번 의자', stage: 'chair' }],
      devices: [{ code: 'mirror', kind: 'display', label: '거울 옆', permissions: ['queueing.read-board'] }],
    },
  ],
});
