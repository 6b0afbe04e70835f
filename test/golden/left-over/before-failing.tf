# An apply that fails half-way: the old object stays beside the new one, and another is tainted.
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

  provisioner "local-exec" {
    command = "exit 1"
  }
}
