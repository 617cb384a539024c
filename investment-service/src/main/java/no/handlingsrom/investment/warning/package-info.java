/**
 * Warnings: where a project contradicts itself, or the text of the plan contradicts the register.
 * Nothing is refused for them; each rule is one class.
 */
package no.handlingsrom.investment.warning;
