import { expect } from '@jest/globals';
import { record, submit, topic, type PersonId, type TestApp } from '../../app.testing.js';

/** One process to which things happen one after the other, each recorded by whom it is for. */
export class CouncilProcess {
  #version = 1;

  private constructor(
    private readonly test: TestApp,
    readonly id: string,
    readonly number: string,
  ) {}

  /** A topic of the department "youth". */
  static async of(test: TestApp, data: object = topic): Promise<CouncilProcess> {
    const { id, number } = await submit(await test.as('planner'), data);
    return new CouncilProcess(test, id, number);
  }

  /** A process that has begun by law: decisions on its papers can be objected to. */
  static async commissioned(test: TestApp): Promise<CouncilProcess> {
    const process = await CouncilProcess.of(test, { ...topic, template: 'dayCare' });
    await process.records('planner', 'mandate.started', { kind: 'statutory', plannerId: 'planner' });
    return process.records('head', 'mandate.statutoryStarted', {
      norm: '§ 80 SGB VIII',
      noticeBodyId: 'council',
      noticeOn: '2026-01-15',
      throughPhase: 'recommendations',
    });
  }

  get version(): number {
    return this.#version;
  }

  /** Records an entry; a refusal fails the test with what it says. */
  async records(person: PersonId, type: string, data: object, occurredOn?: string): Promise<this> {
    const sent = record(await this.test.as(person), this.id, this.#version, type, data);
    const answer = await (occurredOn === undefined ? sent : sent.send({ type, data, occurredOn }));
    expect([type, answer.status, answer.body.missing, answer.body.errors]).toEqual([
      type,
      201,
      undefined,
      undefined,
    ]);
    this.#version += 1;
    return this;
  }

  /** A report that the head has released. */
  async released(paperId: string, on: string, paper: object = {}): Promise<this> {
    const drafted = { paperId, kind: 'report', title: `Bericht ${paperId}`, proposedItems: [], ...paper };
    await this.records('planner', 'paper.drafted', drafted, on);
    return this.records('head', 'paper.released', { paperId }, on);
  }

  scheduled(paperId: string, consultationId: string, sessionOn: string, more: object = {}): Promise<this> {
    return this.records('liaison', 'consultation.scheduled', {
      paperId,
      consultationId,
      bodyId: 'council',
      role: 'decision',
      sessionOn,
      ...more,
    });
  }

  decided(paperId: string, decisionId: string, decidedOn: string, more: object = {}): Promise<this> {
    return this.records('liaison', 'decision.recorded', {
      paperId,
      decisionId,
      bodyId: 'council',
      resultCode: 'adopted',
      decidedOn,
      items: [{ no: 1, text: 'Prüfen', kind: 'examine', result: 'adopted' }],
      ...more,
    });
  }
}
