package dev.prescription.architecture;

class SourceShapeTest extends SourceRules {}
