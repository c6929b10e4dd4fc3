/**
 * The rules: one file per group, each rule an id of {@code docs/contract-rules.md} (which has its sentence and its reason) and a check.
 * A check asks through a {@link dev.projectsapi.contract.rules.Probe} and tells it what is wrong. All that a check sends and expects
 * comes from the contract it was given.
 */
@NullMarked
package dev.projectsapi.contract.rules;

import org.jspecify.annotations.NullMarked;
