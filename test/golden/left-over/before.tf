# The state: an object that will not go.
terraform {
  required_providers {
    fakecloud = { source = "flywheel.test/lab/fakecloud" }
  }
}

resource "fakecloud_object" "deposed" {
  name = "old"
  fail = "delete"

  lifecycle {
    create_before_destroy = true
  }
}
