export { GatewayVoiceCaller, type VoiceAccess } from './call/gateway-voice-caller.ts';
export { VoiceCaller, type CallResult, type OutgoingCall, type PlacedCall } from './call/voice-caller.ts';
export { SetUpSurveys } from './set-up/set-up-surveys.ts';
export { Surveys, type Survey } from './survey.ts';
export { SurveysModule } from './surveys.module.ts';

/** Permissions of this lib's routes. */
export const permissions = ['surveys.read-reports', 'surveys.decide-rules'] as const;
