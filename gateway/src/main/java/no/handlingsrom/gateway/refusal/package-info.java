/** Refusals below the resources: problem details written before a request reaches JAX-RS. */
package no.handlingsrom.gateway.refusal;
