import { Module } from '@nestjs/common';
import { ArriveController } from './arrive/arrive.http.ts';
import { AvailabilityController } from './availability/availability.http.ts';
import { BookSlotsController } from './book-slots/book-slots.http.ts';
import { CentreController } from './centre/centre.http.ts';
import { SchedulingModule } from './scheduling.module.ts';

@Module({
  imports: [SchedulingModule],
  controllers: [CentreController, AvailabilityController, BookSlotsController, ArriveController],
})
export class SchedulingHttpModule {}
