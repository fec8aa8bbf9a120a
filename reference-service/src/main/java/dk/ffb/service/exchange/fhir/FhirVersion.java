package dk.ffb.service.exchange.fhir;

/// The versions of FHIR that are written; both are read.
public enum FhirVersion {
    R4,
    R5
}
