package io.urbangov.nlp.classify;

/** What makes an appeal urgent (紧急类型). Immutable and thread-safe. */
public enum UrgencyKind {
  /** Danger to life: fire, gas, collapse, violence, somebody caught, hurt or missing. */
  LIFE("危及生命"),
  /** Danger to property: flooded, demolished by force, robbed. */
  PROPERTY("财产损失"),
  /** No heating. */
  HEATING("供暖中断"),
  /** No water, or none to drink. */
  WATER("供水中断"),
  /** No power. */
  POWER("供电中断"),
  /** No gas. */
  GAS("供气中断"),
  /** Somebody threatens others. */
  THREAT("扬言威胁"),
  /** Somebody may take their own life. */
  SELF_HARM("轻生自残"),
  /** Many gather, block, strike or set out for higher authorities. */
  COLLECTIVE("群体聚集"),
  /** A child is hurt, abused or alone. */
  MINORS("侵害未成年人");

  private final String chinese;

  UrgencyKind(String chinese) {
    this.chinese = chinese;
  }

  /** The Chinese name. */
  public String chinese() {
    return chinese;
  }

  /** Whether somebody announces it, so that a condition in front of it is part of the threat. */
  boolean isDeliberate() {
    return this == THREAT || this == SELF_HARM || this == COLLECTIVE;
  }
}
