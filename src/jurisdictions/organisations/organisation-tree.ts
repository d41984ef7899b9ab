import type { OfficerLevel, Reach } from '../../access/viewer.js';
import { invariant } from '../../shared/invariant.js';
import type { OrganisationNode } from './organisation.js';

/** An organisation that is no department: it stands in the line city → county → township → village. */
type LineNode = OrganisationNode & { readonly level: OfficerLevel };

/**
 * The organisations of one jurisdiction as a tree: who stands above whom, and how far an office's eye reaches.
 * Immutable, so that one instance serves every request.
 */
export class OrganisationTree {
  readonly #nodes: ReadonlyMap<string, OrganisationNode>;
  readonly #children: ReadonlyMap<string | null, readonly string[]>;

  /**
   * @throws InvariantError when an id stands twice, a superior is missing, the line runs in a circle, or the top
   * of the tree is not a city or a county
   */
  constructor(
    readonly jurisdictionId: string,
    organisations: Iterable<OrganisationNode>,
  ) {
    const nodes = new Map<string, OrganisationNode>();
    const children = new Map<string | null, string[]>();
    for (const node of organisations) {
      invariant(!nodes.has(node.id), `The organisation ${node.id} stands twice in ${jurisdictionId}.`);
      nodes.set(node.id, node);
      const siblings = children.get(node.parentId);
      if (siblings === undefined) children.set(node.parentId, [node.id]);
      else siblings.push(node.id);
    }
    this.#nodes = nodes;
    this.#children = children;
    for (const node of nodes.values()) this.#checkLine(node);
  }

  /** The organisation, or undefined when the jurisdiction has none with this id. */
  find(id: string): OrganisationNode | undefined {
    return this.#nodes.get(id);
  }

  /** Whether there is such an organisation and it stands at the level. */
  isAt(level: OrganisationNode['level'], id: string): boolean {
    return this.#nodes.get(id)?.level === level;
  }

  /** The organisation itself and everything below it, each before what is below it. Empty for an unknown id. */
  descendants(id: string): readonly string[] {
    const found: string[] = this.#nodes.has(id) ? [id] : [];
    for (let next = 0; next < found.length; next += 1) {
      found.push(...(this.#children.get(found[next] as string) ?? []));
    }
    return found;
  }

  /** The township or street that the organisation is or belongs to; null above the townships and when unknown. */
  townshipOf(id: string): string | null {
    return this.#above(id, 'TOWNSHIP');
  }

  /** The county or district that the organisation is or belongs to; null above the counties and when unknown. */
  countyOf(id: string): string | null {
    return this.#above(id, 'COUNTY');
  }

  /** The city that the organisation is or belongs to; null where the top is a county, and when unknown. */
  cityOf(id: string): string | null {
    return this.#above(id, 'CITY');
  }

  /** The ids of the townships at or below the organisation, in the order of their ids. */
  townshipsBelow(id: string): readonly string[] {
    return this.descendants(id)
      .filter((below) => this.isAt('TOWNSHIP', below))
      .sort();
  }

  /** The ids of every township of the jurisdiction, in order. */
  townships(): readonly string[] {
    return [...this.#nodes.values()]
      .filter((node) => node.level === 'TOWNSHIP')
      .map((node) => node.id)
      .sort();
  }

  /**
   * The level at which an office acts: a department acts at the level of the body it belongs to.
   * @throws InvariantError when the jurisdiction has no such organisation
   */
  actingLevelOf(id: string): OfficerLevel {
    return this.#actingFor(id).level;
  }

  /**
   * The office itself, or for a department the body it belongs to: in whose name it acts.
   * @throws InvariantError when the jurisdiction has no such organisation
   */
  actingOfficeOf(id: string): string {
    return this.#actingFor(id).id;
  }

  /**
   * What an officer of the organisation may see: the village, the township, the townships below, or everything
   * when the office stands at the top (C6). A department sees what the body it belongs to sees.
   * @throws InvariantError when the jurisdiction has no such organisation
   */
  reachOf(id: string): Reach {
    const jurisdictionId = this.jurisdictionId;
    const office = this.#actingFor(id);
    switch (office.level) {
      case 'VILLAGE': {
        const township = this.townshipOf(office.id);
        return { jurisdictionId, townshipIds: township === null ? [] : [township], villageIds: [office.id] };
      }
      case 'TOWNSHIP':
        return { jurisdictionId, townshipIds: [office.id], villageIds: null };
      default:
        return {
          jurisdictionId,
          townshipIds: this.#standsAlone(office) ? null : this.townshipsBelow(office.id),
          villageIds: null,
        };
    }
  }

  #above(id: string, level: OfficerLevel): string | null {
    let node = this.#nodes.get(id);
    while (node !== undefined && node.level !== level) node = this.#parentOf(node);
    return node?.id ?? null;
  }

  #actingFor(id: string): LineNode {
    let node = this.#nodes.get(id);
    invariant(node !== undefined, `The jurisdiction ${this.jurisdictionId} has no organisation ${id}.`);
    while (node !== undefined && node.level === 'DEPARTMENT') node = this.#parentOf(node);
    invariant(node !== undefined, `The department ${id} of ${this.jurisdictionId} belongs to no body.`);
    return node as LineNode;
  }

  #standsAlone(office: LineNode): boolean {
    return office.parentId === null && (this.#children.get(null) ?? []).length === 1;
  }

  #parentOf(node: OrganisationNode): OrganisationNode | undefined {
    return node.parentId === null ? undefined : this.#nodes.get(node.parentId);
  }

  /** Climbs from the node to its top; more steps than there are nodes are a circle. */
  #checkLine(node: OrganisationNode): void {
    let current = node;
    for (let steps = 0; current.parentId !== null; steps += 1) {
      const parent = this.#nodes.get(current.parentId);
      invariant(
        parent !== undefined,
        `The organisation ${current.id} of ${this.jurisdictionId} belongs to ${current.parentId}, which is missing.`,
      );
      invariant(steps < this.#nodes.size, `The line above ${node.id} of ${this.jurisdictionId} is a circle.`);
      current = parent;
    }
    invariant(
      current.level === 'CITY' || current.level === 'COUNTY',
      `The organisation ${current.id} at the top of ${this.jurisdictionId} must be a city or a county, not ${current.level}.`,
    );
  }
}
