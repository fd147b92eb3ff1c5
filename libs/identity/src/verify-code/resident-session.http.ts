import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { currentContext, DomainError } from '#kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ForResident, Public } from '../access/access.ts';
import { clearSessionCookie, RESIDENT_COOKIE, setSessionCookie, VISIT_COOKIE } from '../access/cookies.ts';
import { codeRequestedSchema, personSchema, requestCodeBody, verifyCodeBody } from '../http-schemas.ts';
import { PeopleDirectory } from '../person/people-directory.ts';
import { RequestCode } from '../request-code/request-code.ts';
import { Sessions } from '../sessions/sessions.ts';
import { VerifyCode } from './verify-code.ts';

@ApiTags('identity')
@Controller()
export class ResidentSessionController {
  readonly #requestCode: RequestCode;
  readonly #verifyCode: VerifyCode;
  readonly #sessions: Sessions;
  readonly #people: PeopleDirectory;

  constructor(requestCode: RequestCode, verifyCode: VerifyCode, sessions: Sessions, people: PeopleDirectory) {
    this.#requestCode = requestCode;
    this.#verifyCode = verifyCode;
    this.#sessions = sessions;
    this.#people = people;
  }

  @Post('identity/codes')
  @Public('Whoever wants to sign in starts here; limits are per phone number.')
  @ApiOperation({ operationId: 'requestCode', summary: 'Sends a one-time code to a phone' })
  @ApiCreatedResponse({ standardSchema: codeRequestedSchema })
  requestCode(@Body({ schema: requestCodeBody }) body: z.output<typeof requestCodeBody>) {
    return this.#requestCode.run(body);
  }

  @Post('identity/codes/:codeId/verification')
  @HttpCode(200)
  @Public('The code itself is the proof.')
  @ApiOperation({ operationId: 'verifyCode', summary: 'Signs a resident in with the code' })
  @ApiOkResponse({ standardSchema: personSchema })
  async verify(
    @Param('codeId', { schema: z.uuid() }) codeId: string,
    @Body({ schema: verifyCodeBody }) body: z.output<typeof verifyCodeBody>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { personId, sessionId } = await this.#verifyCode.run({ codeId, code: body.code });
    setSessionCookie(reply, RESIDENT_COOKIE, this.#sessions.tokenOf(sessionId), request.protocol === 'https');
    return this.#show(personId);
  }

  @Get('me')
  @ForResident()
  @ApiOperation({ operationId: 'showMe', summary: 'Who is signed in' })
  @ApiOkResponse({ standardSchema: personSchema })
  me() {
    return this.#show(currentContext().actor.id!);
  }

  @Delete('me/session')
  @HttpCode(204)
  @Public('Signing out twice does no harm.')
  @ApiOperation({ operationId: 'signOut', summary: 'Signs the resident out' })
  @ApiNoContentResponse()
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const token = request.cookies[RESIDENT_COOKIE];
    if (token) await this.#sessions.end(token);
    clearSessionCookie(reply, RESIDENT_COOKIE);
    clearSessionCookie(reply, VISIT_COOKIE);
  }

  async #show(personId: string) {
    const person = (await this.#people.describe([personId])).get(personId);
    if (!person) throw new DomainError('identity.sign-in-required', 'unauthenticated');
    const { id, maskedName, maskedPhone, birthOn } = person;
    return { person: { id, maskedName, maskedPhone, birthDate: birthOn } };
  }
}
