import { MemoryStore } from "../../src/store/memory/memory-store.ts";
import { specifyStore } from "./contract.ts";

specifyStore("memory store", (dataset, ontology) => new MemoryStore(dataset, ontology));
