import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** The OpenAPI document made from the routes and their schemas. */
export const openApiOf = (app: NestFastifyApplication): OpenAPIObject =>
  SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setTitle('Charye 차례')
      .setDescription(
        'Bookings and live queues. Every change takes an `Idempotency-Key` header; errors are RFC 9457 problem documents with a `code`.',
      )
      .setVersion('1')
      .addCookieAuth('charye_resident', { type: 'apiKey', in: 'cookie' }, 'resident')
      .addCookieAuth('charye_staff', { type: 'apiKey', in: 'cookie' }, 'staff')
      .build(),
  );

/** Shows the document at /api/docs and /api/openapi.json. */
export const describeApi = (app: NestFastifyApplication): void => {
  SwaggerModule.setup('api/docs', app, () => openApiOf(app), { jsonDocumentUrl: 'api/openapi.json' });
};
