# What failed applies leave behind: a deposed object, and a tainted one.
terraform {
  required_providers {
    fakecloud = { source = "flywheel.test/lab/fakecloud" }
  }
}

resource "fakecloud_object" "deposed" {
  name = "new"

  lifecycle {
    create_before_destroy = true
  }
}

resource "fakecloud_object" "tainted" {
  name = "tainted"
}
