import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { currentContext, DomainError } from '#kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Public } from '../access/access.ts';
import { clearSessionCookie, setSessionCookie, STAFF_COOKIE } from '../access/cookies.ts';
import { signInStaffBody, staffSchema } from '../http-schemas.ts';
import { Sessions } from '../sessions/sessions.ts';
import { SignInStaff } from './sign-in-staff.ts';
import { StaffDirectory } from './staff-directory.ts';

@ApiTags('staff')
@Controller('staff')
export class StaffSessionController {
  readonly #signIn: SignInStaff;
  readonly #sessions: Sessions;
  readonly #staff: StaffDirectory;

  constructor(signIn: SignInStaff, sessions: Sessions, staff: StaffDirectory) {
    this.#signIn = signIn;
    this.#sessions = sessions;
    this.#staff = staff;
  }

  @Post('session')
  @HttpCode(200)
  @Public('Staff sign in here; five wrong tries lock the account.')
  @ApiOperation({ operationId: 'signInStaff', summary: 'Signs a member of staff in' })
  @ApiOkResponse({ standardSchema: staffSchema })
  async signIn(
    @Body({ schema: signInStaffBody }) body: z.output<typeof signInStaffBody>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { sessionId } = await this.#signIn.run(body);
    const token = this.#sessions.tokenOf(sessionId);
    setSessionCookie(reply, STAFF_COOKIE, token, request.protocol === 'https');
    const actor = await this.#sessions.staffBehind(token);
    return this.#show(actor!.id!, actor!.permissions);
  }

  @Get('me')
  @Public('Answers 401 to anyone who is not signed in as staff.')
  @ApiOperation({ operationId: 'showStaff', summary: 'Which member of staff is signed in' })
  @ApiOkResponse({ standardSchema: staffSchema })
  me() {
    const { actor } = currentContext();
    if (actor.kind !== 'staff') throw new DomainError('identity.sign-in-required', 'unauthenticated');
    return this.#show(actor.id!, actor.permissions);
  }

  @Delete('session')
  @HttpCode(204)
  @Public('Signing out twice does no harm.')
  @ApiOperation({ operationId: 'signOutStaff', summary: 'Signs the member of staff out' })
  @ApiNoContentResponse()
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const token = request.cookies[STAFF_COOKIE];
    if (token) await this.#sessions.end(token);
    clearSessionCookie(reply, STAFF_COOKIE);
  }

  async #show(staffId: string, permissions: readonly string[]) {
    const card = (await this.#staff.describe([staffId])).get(staffId);
    if (!card) throw new DomainError('identity.sign-in-required', 'unauthenticated');
    const { id, displayName, roles, centreCode } = card;
    return { staff: { id, displayName, roles, permissions: [...permissions] }, centre: { code: centreCode } };
  }
}
