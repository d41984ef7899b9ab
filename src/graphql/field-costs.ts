import { type GraphQLSchema, getNamedType, isCompositeType, isInterfaceType, isObjectType } from 'graphql';
import { invariant } from '../shared/invariant.js';

/** What a field costs beyond the rule in `query-cost.ts`. */
export interface FieldCost {
  /** The field itself, without what is asked below it. */
  readonly own?: number;
  /** How many objects a list without the argument `first` usually holds. */
  readonly size?: number;
  /** The argument that says how many objects are answered: a number, or a list with one object for each item. */
  readonly sizedBy?: string;
}

/** A list of which nobody has said how long it is. */
export const USUAL_LIST_SIZE = 10;
/** An object has to be fetched; a value of it comes along. */
export const OBJECT_COST = 1;
/** A command locks, writes and is audited. */
export const MUTATION_COST = 10;
/** A question about the schema, whatever is asked of it: it touches no data. */
export const SCHEMA_COST = 100;

/**
 * The fields that are not as the rule takes them, by `Household.members`. A line without a field fails the start.
 */
export const FIELD_COSTS: Readonly<Record<string, FieldCost>> = {
  // The amended policy is tried on made-up households.
  'Amendment.findings': { own: 200 },
  'Case.actions': { own: 3, size: 40 },
  'Case.steps': { size: 12 },
  'Decision.situations': { size: 2 },
  'Case.chasings': { size: 2 },
  'Household.help': { own: 5 },
  'Household.members': { size: 5 },
  'Lead.rises': { size: 2 },
  'Arrival.cases': { size: 3 },
  'Arrival.helpBefore': { own: 2, size: 3 },
  'TransferredCase.decisions': { size: 3 },
  'TransferredCase.examinations': { size: 3 },
  'TransferredFile.cases': { size: 3 },
  'Referral.reminders': { size: 2 },
  'Household.recoveries': { size: 3 },
  'Parameter.values': { size: 5 },
  // Some 150 parameters a policy, with what it inherits; few have more than two or three values.
  'Policy.parameters': { size: 160, sizedBy: 'keys' },
  'Policy.parametersOn': { size: 160 },
  'ProgrammeMatches.matches': { size: 60 },
  // Up to twenty policies times days, each with all its programmes.
  // What a subgraph has beside the schema.
  'Query._entities': { sizedBy: 'representations' },
  'Query.assess': { own: 100, size: 20 },
  'Query.auditEntries': { own: 5 },
  'Query.caseStatistics': { own: 20, size: 100 },
  'Query.cases': { own: 2 },
  'Query.deadlineCounts': { own: 10, size: 12 },
  'Query.deadlines': { own: 5 },
  'Query.households': { own: 2 },
  // Every programme of a policy is assessed, whatever is asked of it.
  'Query.matchProgrammes': { own: 60 },
  // Both read every running award, whatever is asked of them.
  'Query.fundFindings': { own: 100, size: 20 },
  'Query.needForecast': { own: 100 },
  'Query.partnerCaseStatuses': { sizedBy: 'inputs' },
  'Query.policyDifferences': { size: 60 },
  'Query.replayDecision': { own: 10 },
  'Query.dataCatalogue': { size: 6 },
  'Query.dataPushTargets': { size: 6 },
  'DataPush.answers': { size: 2 },
  'Dishonesty.steps': { size: 4 },
  'PeriodicReport.programmes': { size: 20 },
  'PeriodicReport.townships': { size: 20 },
  'Query.indicators': { own: 50, size: 100 },
  'Query.riskRules': { own: 2, size: 5 },
  'Query.trainingStanding': { own: 5 },
  'ServiceContract.townships': { size: 5 },
  'Training.officers': { size: 20 },
  'RandomCheck.items': { size: 30 },
  'RecordRegistryChangesPayload.reports': { size: 50 },
  'RunScheduledWorkPayload.done': { size: 6 },
  'SimulatedHousehold.explanation': { own: 10 },
  'Simulation.totals': { size: 20 },
};

/** @throws InvariantError naming the lines of the table that the schema has no field for */
export function checkFieldCosts(schema: GraphQLSchema, table: Readonly<Record<string, FieldCost>>): void {
  const unknown = Object.entries(table).filter(([name, { size, sizedBy }]) => {
    const [typeName = '', fieldName = ''] = name.split('.');
    if (fieldName.startsWith('_')) return false;
    const type = schema.getType(typeName);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName] : undefined;
    if (field === undefined) return true;
    if (size !== undefined && !isCompositeType(getNamedType(field.type))) return true;
    return sizedBy !== undefined && !field.args.some((argument) => argument.name === sizedBy);
  });
  invariant(
    unknown.length === 0,
    `FIELD_COSTS lists ${unknown.map(([name]) => name).join(', ')}, which the schema does not have so; correct or remove it.`,
  );
}
