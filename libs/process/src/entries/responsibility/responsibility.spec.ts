import { describe, expect, it } from '@jest/globals';
import { accountable } from '../../contract/rights.js';
import type { Dossier } from '../../dossier/dossier.js';
import { responsibility } from '../../facets/responsibility.js';
import { given } from '../../testing/given.testing.js';
import { aMandateBeingDrafted, aTopic } from '../../testing/histories.testing.js';
import { helga, paul, pia } from '../../testing/world.testing.js';

describe('a responsibility', () => {
  it('is assigned by the head and gives rights on the process', () => {
    const note = { text: 'Auch dabei' };
    given(aTopic())
      .as(paul)
      .record('note.added', note)
      .refuses('entry.notPermitted')
      .as(helga)
      .on('2024-03-01')
      .record('responsibility.assigned', { role: 'coPlanner', personId: 'paul', from: '2024-03-01' })
      .accepts((dossier) =>
        expect(dossier.responsibilities.at(-1)).toEqual({
          role: 'coPlanner',
          personId: 'paul',
          from: '2024-03-01',
        }),
      )
      .as(paul)
      .record('note.added', note)
      .accepts();
  });

  it('ends, and its rights with it', () => {
    given(aMandateBeingDrafted())
      .as(helga)
      .record('responsibility.assigned', { role: 'coPlanner', personId: 'paul', from: '2024-02-01' })
      .accepts()
      .on('2024-06-01')
      .record('responsibility.ended', {
        role: 'coPlanner',
        personId: 'paul',
        on: '2024-06-01',
        reason: 'Wechsel',
      })
      .accepts((dossier) =>
        expect(dossier.responsibilities.at(-1)).toEqual({
          role: 'coPlanner',
          personId: 'paul',
          from: '2024-02-01',
          until: '2024-05-31',
        }),
      )
      .as(paul)
      .record('note.added', { text: 'Noch da' })
      .refuses('entry.notPermitted');
  });

  it('that nobody holds cannot end', () => {
    given(aTopic())
      .as(helga)
      .record('responsibility.ended', { role: 'steering', personId: 'pia', on: '2024-06-01' })
      .refuses('requirements.missing', ['responsibility.held', 'responsibilities']);
  });

  it('does not end before it begins', () => {
    given(aTopic())
      .as(helga)
      .record('responsibility.assigned', {
        role: 'monitoring',
        personId: 'paul',
        from: '2024-06-01',
        until: '2024-05-31',
      })
      .refuses('entry.invalid', ['endBeforeStart', 'until']);
  });

  it('counts from its first day on, not before', () => {
    const assigned = given(aTopic())
      .as(helga)
      .on('2024-03-01')
      .record('responsibility.assigned', { role: 'coPlanner', personId: 'paul', from: '2024-04-01' })
      .accepts()
      .as(paul);
    assigned.on('2024-03-31').record('note.added', { text: 'Zu früh' }).refuses('entry.notPermitted');
    assigned.on('2024-04-01').record('note.added', { text: 'Da' }).accepts();
  });
});

describe('the lead responsibility', () => {
  const lead = (personId: string, from: string, until?: string) =>
    ({ role: 'accountable', personId, from, until }) as const;

  it('is held by one person at a time: a new one ends the term of the one before', () => {
    given(aMandateBeingDrafted())
      .as(helga)
      .on('2024-03-01')
      .record('responsibility.assigned', lead('paul', '2024-05-01'))
      .accepts((dossier) => {
        expect(accountable(dossier, '2024-04-30')?.personId).toBe('pia');
        expect(accountable(dossier, '2024-05-01')?.personId).toBe('paul');
      });
  });

  it('even where the one before was to end later', () => {
    given(aTopic())
      .as(helga)
      .record('responsibility.assigned', lead('pia', '2024-01-10', '2024-12-31'))
      .accepts()
      .record('responsibility.assigned', lead('paul', '2024-07-01'))
      .accepts((dossier) => {
        expect(dossier.responsibilities.filter(({ role }) => role === 'accountable')).toEqual([
          lead('pia', '2024-01-10', '2024-06-30'),
          lead('paul', '2024-07-01'),
        ]);
      });
  });

  it('goes on after somebody who had it for some days only', () => {
    given(aMandateBeingDrafted())
      .as(helga)
      .record('responsibility.assigned', lead('paul', '2024-05-01', '2024-05-10'))
      .accepts((dossier) =>
        expect(
          ['2024-04-30', '2024-05-01', '2024-05-10', '2024-05-11', '2031-01-01'].map(
            (day) => accountable(dossier, day)?.personId,
          ),
        ).toEqual(['pia', 'paul', 'paul', 'pia', 'pia']),
      );
  });

  it('stays handed over as planned, whoever has it until then', () => {
    given(aMandateBeingDrafted())
      .as(helga)
      .record('responsibility.assigned', lead('paul', '2024-09-01'))
      .accepts()
      .record('responsibility.assigned', lead('hanno', '2024-06-01'))
      .accepts((dossier) =>
        expect(dossier.responsibilities.filter(({ role }) => role === 'accountable')).toEqual([
          lead('pia', '2024-02-01', '2024-05-31'),
          lead('paul', '2024-09-01'),
          lead('hanno', '2024-06-01', '2024-08-31'),
        ]),
      );
  });

  it('is not ended by a deputy, with or without an end of their own', () => {
    const deputy = (until?: string) => ({ ...lead('paul', '2024-05-01', until), deputyForId: 'pia' });
    const on = (dossier: Dossier, day: string) =>
      [responsibility(dossier, day).value, accountable(dossier, day)?.personId] as const;
    const before = given(aMandateBeingDrafted()).as(helga);
    before.record('responsibility.assigned', deputy('2024-05-10')).accepts((dossier) => {
      expect(on(dossier, '2024-05-10')).toEqual(['deputised', 'paul']);
      expect(on(dossier, '2024-05-11')).toEqual(['assigned', 'pia']);
    });
    const open = before.record('responsibility.assigned', deputy()).accepts();
    expect(on(open.dossier, '2024-12-24')).toEqual(['deputised', 'paul']);
    open
      .on('2024-06-03')
      .record('responsibility.ended', { role: 'accountable', personId: 'paul', on: '2024-06-03' })
      .accepts((dossier) => {
        expect(on(dossier, '2024-06-02')).toEqual(['deputised', 'paul']);
        expect(on(dossier, '2024-06-03')).toEqual(['assigned', 'pia']);
      });
    // Whoever is deputised and replaced meanwhile does not come back.
    before
      .record('responsibility.assigned', deputy('2024-05-10'))
      .accepts()
      .record('responsibility.assigned', lead('hanno', '2024-05-05'))
      .accepts((dossier) => {
        expect(on(dossier, '2024-05-04')).toEqual(['deputised', 'paul']);
        expect(on(dossier, '2024-05-20')).toEqual(['assigned', 'hanno']);
      });
  });

  it('goes on no longer than it was to, after a deputy without an end', () => {
    given(aTopic())
      .as(helga)
      .record('responsibility.assigned', lead('pia', '2024-01-10', '2024-06-30'))
      .accepts()
      .record('responsibility.assigned', { ...lead('paul', '2024-03-01'), deputyForId: 'pia' })
      .accepts()
      .record('responsibility.ended', { role: 'accountable', personId: 'paul', on: '2024-04-01' })
      .accepts((dossier) => {
        expect(accountable(dossier, '2024-06-30')?.personId).toBe('pia');
        expect(accountable(dossier, '2024-07-01')).toBeUndefined();
      });
  });

  it('is vacant before its first day and after its last', () => {
    given(aTopic())
      .as(helga)
      .record('responsibility.assigned', lead('pia', '2024-02-01', '2024-02-29'))
      .accepts((dossier) => {
        expect(accountable(dossier, '2024-01-31')).toBeUndefined();
        expect(accountable(dossier, '2024-02-29')?.personId).toBe('pia');
        expect(accountable(dossier, '2024-03-01')).toBeUndefined();
      });
  });

  it('is assigned by the head only', () => {
    given(aTopic())
      .as(pia)
      .record('responsibility.assigned', lead('pia', '2024-02-01'))
      .refuses('entry.notPermitted');
  });
});
