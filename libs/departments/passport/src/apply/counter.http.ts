import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { birthDate, mobilePhone, Permission, personName, Public } from '#identity';
import { ApplyForPassport } from './apply-for-passport.ts';
import { methods } from '../register/receipts.ts';

const application = z.object({
  kind: z.string().max(40),
  situation: z.string().max(40),
  documentsSeen: z.array(z.string().max(100)).max(20),
  applicant: z.object({ name: personName, birthDate, phone: mobilePhone }),
  isTold: z.boolean(),
  method: z.enum(methods),
});
const applied = z
  .object({
    id: z.uuid(),
    number: z.string(),
    deadlineOn: z.iso.date(),
    version: z.number().int(),
    receipt: z.string(),
    amount: z.number().int(),
  })
  .meta({ id: 'AppliedPassport' });
const situationsSchema = z
  .object({
    situations: z.array(
      z.object({
        situation: z.string(),
        validFrom: z.iso.date(),
        documents: z.array(z.string()),
        basis: z.string(),
      }),
    ),
  })
  .meta({ id: 'PassportSituations' });

@ApiTags('passport')
@Controller('passport')
export class CounterController {
  readonly #apply: ApplyForPassport;

  constructor(apply: ApplyForPassport) {
    this.#apply = apply;
  }

  @Get('situations')
  @Public('what has to be brought is printed on the office’s walls')
  @ApiOperation({
    operationId: 'listPassportSituations',
    summary: 'What has to be brought in which situation',
  })
  @ApiOkResponse({ standardSchema: situationsSchema })
  situations() {
    return this.#apply.situations();
  }

  @Post('applications')
  @Permission('passport.take-fee')
  @ApiOperation({ operationId: 'applyForPassport', summary: 'Takes in an application and its fee' })
  @ApiCreatedResponse({ standardSchema: applied })
  apply(@Body({ schema: application }) body: z.output<typeof application>) {
    return this.#apply.run(body);
  }
}
