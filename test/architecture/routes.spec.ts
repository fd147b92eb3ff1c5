import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ModulesContainer } from '@nestjs/core';
import { PATH_METADATA } from '@nestjs/common/constants';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApi } from '../../apps/api/create-api.ts';
import { permissions as caseworkPermissions } from '#casework';
import { permissions as surveysPermissions } from '#surveys';
import { departments } from '#departments';
import { permissions as identityPermissions, ROUTE_ACCESS, type RouteAccess } from '#identity';
import { Database, openLog, SystemClock, Vault } from '#kernel';
import { permissions as notificationPermissions } from '#notifications';
import { permissions as queueingPermissions } from '#queueing';
import { permissions as schedulingPermissions } from '#scheduling';

interface Route {
  name: string;
  access: RouteAccess | undefined;
}

const declared = new Set<string>([
  ...identityPermissions,
  ...schedulingPermissions,
  ...queueingPermissions.map(({ code }) => code),
  ...caseworkPermissions,
  ...surveysPermissions,
  ...notificationPermissions,
  ...departments.flatMap((department) => department.permissions),
]);

describe('routes', () => {
  let database: Database;
  let app: NestFastifyApplication;
  let routes: Route[];

  beforeAll(async () => {
    database = await Database.open({
      url: 'postgres://nobody@127.0.0.1:1/none',
      entities: [],
      applicationName: 'routes',
    });
    const vault = new Vault(Buffer.alloc(32).toString('base64'));
    app = await createApi(
      { database, clock: new SystemClock(), vault, log: openLog('routes', 'silent'), mode: 'live' },
      departments,
    );
    await app.init();
    routes = [...app.get(ModulesContainer).values()].flatMap((module) =>
      [...module.controllers.values()].flatMap(({ metatype }) => routesOf(metatype as new () => object)),
    );
  }, 30_000);

  afterAll(async () => {
    await app.close();
    await database.close();
  });

  it('each ask for a permission, a resident, or say why they are public', () => {
    expect(routes.length).toBeGreaterThan(30);
    expect(routes.filter(({ access }) => !access).map(({ name }) => name)).toEqual([]);
    const silent = routes.filter(({ access }) => access?.kind === 'public' && access.why.length < 20);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('ask only for permissions that a lib declares, and every role holds only such', () => {
    const asked = routes.flatMap(({ access }) => (access?.kind === 'permission' ? [access.permission] : []));
    expect(asked.filter((permission) => !declared.has(permission))).toEqual([]);
    const held = departments.flatMap(({ roles }) => roles.flatMap((role) => [...role.permissions]));
    expect(held.filter((permission) => !declared.has(permission))).toEqual([]);
  });

  it('are found without access by this very check', () => {
    class Forgotten {
      open() {}
    }
    Reflect.defineMetadata(PATH_METADATA, '/', Forgotten.prototype.open);
    expect(routesOf(Forgotten)).toEqual([{ name: 'Forgotten.open', access: undefined }]);
  });
});

const routesOf = (controller: new () => object): Route[] => {
  const prototype = controller.prototype as Record<string, () => unknown>;
  return Object.getOwnPropertyNames(prototype)
    .filter((key) => key !== 'constructor' && Reflect.hasMetadata(PATH_METADATA, prototype[key]!))
    .map((key) => ({
      name: `${controller.name}.${key}`,
      access: (Reflect.getMetadata(ROUTE_ACCESS, prototype[key]!) ??
        Reflect.getMetadata(ROUTE_ACCESS, controller)) as RouteAccess,
    }));
};
